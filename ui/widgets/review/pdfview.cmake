# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(pdfview_dir ${CMAKE_CURRENT_LIST_DIR})
simsa_add_module(pdfview AUTOMOC
  INCLUDE ${PROJECT_SOURCE_DIR}/ui
  SOURCES
    ${pdfview_dir}/pdfview.cpp ${pdfview_dir}/pdfview.h
    ${pdfview_dir}/pdfviewlayout.cpp
    ${pdfview_dir}/pdfviewmarks.cpp
    ${pdfview_dir}/pdfviewprivate.cpp
    ${pdfview_dir}/pdfviewselection.cpp
    ${pdfview_dir}/pdfviewsource.cpp ${pdfview_dir}/pdfviewsource.h
  PUBLIC Qt6::Widgets simsa_pdfhost)
