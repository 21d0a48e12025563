// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/accessiblerole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace simsa::widgets {

namespace {

constexpr char roleProperty[] = "simsaAccessibleRole";

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()))
                          : nullptr;
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
    widget->setProperty(roleProperty, static_cast<int>(role));
    // A widget that was named already has been asked for its role, and the answer kept.
    if (!QAccessible::isActive())
        return;
    if (QAccessibleInterface *kept = QAccessible::queryAccessibleInterface(widget); kept->role() != role)
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(kept));
}

} // namespace simsa::widgets
