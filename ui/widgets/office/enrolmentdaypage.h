// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/enrolmentday.h"
#include "viewmodel/errortext.h"
#include "viewmodel/rowtablemodel.h"
#include "widgets/common/page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace simsa::widgets {

class Banner;
class DataTable;
class ScanCodeView;
class TextLabel;

/// Many people in one room, one clerk. The request in hand shows its fingerprint very large; Enter says it is
/// the same (or the scanner types the code), Escape that it differs, and the next one is in hand: one key a
/// person who is on the list. Does nothing itself: it asks by signals and is told by setDay().
class EnrolmentDayPage final : public Page
{
    Q_OBJECT

public:
    explicit EnrolmentDayPage(const ThemeController *themes, QWidget *parent = nullptr);

    /// Whether the authority's vault is open; until then only that is asked for.
    void setAuthorityOpen(bool open);
    void setDay(const QString &folder, const QList<office::DayEntry> &entries, const call::Roster &invited);
    void setBusy(bool busy);
    void showError(const viewmodel::ErrorText &error);
    void showDone(const QString &fact, const QString &rest);
    [[nodiscard]] QList<QWidget *> panes() const;

signals:
    void authorityRequested(const QString &folder, const QString &passphrase);
    void folderChosen(const QString &path);
    void peopleChosen(const QString &path);
    void lookRequested();
    void admitRequested(const QString &file, const simsa::base::PersonId &person, const QString &confirmed,
                        bool secondDevice);
    void refuseRequested(const QString &file, bool takenBack);
    void listsRequested();

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    QWidget *buildHand();
    QWidget *buildAuthority();
    void connectParts();
    void refresh();
    void showHand();
    void takeNext();
    void admit();
    void refuse();
    [[nodiscard]] const office::DayEntry *inHand() const;
    [[nodiscard]] viewmodel::TableRow tableRowOf(const office::DayEntry &entry) const;

    QString m_folder;
    QList<office::DayEntry> m_entries;
    call::Roster m_invited;
    bool m_authorityOpen = false, m_busy = false;
    Banner *m_banner = nullptr;
    TextLabel *m_title = nullptr;
    QPushButton *m_chooseFolder = nullptr, *m_choosePeople = nullptr, *m_lists = nullptr;
    DataTable *m_table = nullptr;
    QWidget *m_hand = nullptr, *m_authority = nullptr;
    TextLabel *m_claimed = nullptr, *m_print = nullptr, *m_hint = nullptr, *m_personLabel = nullptr;
    ScanCodeView *m_code = nullptr;
    QComboBox *m_person = nullptr;
    QCheckBox *m_second = nullptr;
    QLineEdit *m_typed = nullptr;
    QPushButton *m_same = nullptr, *m_differs = nullptr;
    TextLabel *m_authorityNote = nullptr, *m_caFolderLabel = nullptr, *m_caPassLabel = nullptr;
    QLineEdit *m_caFolder = nullptr, *m_caPass = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace simsa::widgets
