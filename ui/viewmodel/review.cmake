# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What the review page shows, without a widget.
set(review_dir ${CMAKE_CURRENT_LIST_DIR})
simsa_add_module(viewmodel_review AUTOMOC
  INCLUDE ${PROJECT_SOURCE_DIR}/ui
  SOURCES
    ${review_dir}/attachmentsource.cpp
    ${review_dir}/capacityeffect.cpp
    ${review_dir}/passagebook.cpp ${review_dir}/passagebook.h
    ${review_dir}/reviewchanges.cpp
    ${review_dir}/reviewhistory.cpp
    ${review_dir}/reviewlistmodel.cpp ${review_dir}/reviewlistmodel.h
    ${review_dir}/reviewpreview.cpp
    ${review_dir}/reviewranking.cpp
    ${review_dir}/reviewwords.cpp
    ${review_dir}/scoresheetmodel.cpp ${review_dir}/scoresheetmodel.h
  PUBLIC simsa_viewmodel simsa_review simsa_capacity simsa_call)
