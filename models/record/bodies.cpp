// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/bodies.h"

#include "call/charter.h"
#include "call/people.h"
#include "record/closed.h"
#include "record/decisions.h"
#include "record/handing.h"
#include "record/question.h"
#include "record/revocation.h"
#include "record/statements.h"

namespace simsa::record {

using base::Result;

namespace {

template<typename T>
Result<QJsonObject> written(const Result<T> &value)
{
    return value ? Result<QJsonObject>(toJson(*value)) : base::fail(value);
}

/// The same of a value whose fields must also fit together.
template<typename T>
Result<QJsonObject> valid(const Result<T> &value)
{
    const auto fits = value ? call::validate(*value) : Result<>();
    return fits ? written(value) : base::fail(fits);
}

} // namespace

Result<QJsonObject> reread(Type type, const QJsonObject &body)
{
    switch (type) {
    case Type::Charter:
        return valid(call::charterFromJson(body));
    case Type::Roster:
        return valid(call::rosterFromJson(body));
    case Type::Assignment:
        return written(call::assignmentsFromJson(body));
    case Type::Pledge:
        return written(pledgeFromJson(body));
    case Type::Recusal:
        return written(recusalFromJson(body));
    case Type::Review:
        return written(reviewFromJson(body));
    case Type::Question:
        return written(questionFromJson(body));
    case Type::Opinion:
        return written(opinionFromJson(body));
    case Type::Counterseal:
        return written(countersealFromJson(body));
    case Type::Revocation:
        return written(revocationFromJson(body));
    case Type::Device:
        return written(deviceStatementFromJson(body));
    case Type::Disclosure:
        return written(disclosureFromJson(body));
    case Type::Reconciliation:
        return written(reconciliationFromJson(body));
    case Type::Plan:
        return written(planFromJson(body));
    case Type::Decision:
        return written(decisionFromJson(body));
    case Type::Endorsement:
        return written(endorsementFromJson(body));
    case Type::Handout:
        return written(handoutFromJson(body));
    case Type::Closed:
        return written(closedFromJson(body));
    default:
        return body;
    }
}

} // namespace simsa::record
