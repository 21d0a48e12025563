# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What the pages of committee and office show and say. QtCore only.
simsa_add_module(viewmodel_desks AUTOMOC
  INCLUDE ${PROJECT_SOURCE_DIR}/ui
  SOURCES
    arrivals.cpp
    capacitywords.cpp
    changetablemodel.cpp changetablemodel.h
    committeedecisions.cpp
    committeematrixmodel.cpp committeematrixmodel.h
    committeeplanmodel.cpp committeeplanmodel.h
    committeeplanwords.cpp
    committeequery.cpp
    committeesession.cpp committeesession.h
    committeesnapshot.cpp
    committeesummary.cpp
    committeewords.cpp
    intakewords.cpp
    officeoverview.cpp
    officesession.cpp officesession.h
    outlooksession.cpp outlooksession.h
    stagetablemodel.cpp stagetablemodel.h
    officetables.cpp
    packetreport.cpp
    planexplanation.cpp
    plancomparison.cpp
    plansearch.cpp plansearch.h
    planworkshop.cpp planworkshop.h
    questiontables.cpp
    recordclasswords.cpp
    recordclasswords.h
    recordtypewords.cpp
    rolewords.cpp
    rolewords.h
    recoveryview.cpp
    rowtablemodel.cpp rowtablemodel.h
  PUBLIC simsa_viewmodel simsa_call simsa_capacity simsa_plan simsa_reconcile simsa_record simsa_exchange simsa_crypto
    simsa_committee simsa_office)
# What reads the desks and verdicts themselves; the rest works on values, so that pages are tested without a vault.
simsa_add_module(viewmodel_deskports
  INCLUDE ${PROJECT_SOURCE_DIR}/ui
  SOURCES committeedeskport.cpp keysview.cpp ledgerarrivals.cpp officedesksnapshot.cpp packetreportof.cpp
  PUBLIC simsa_viewmodel_desks simsa_committee simsa_office simsa_packet simsa_identity)
