# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Parts of the window's life that need no desk.
simsa_add_test(app_autolock SOURCES ${CMAKE_CURRENT_LIST_DIR}/autolocktest.cpp LINK simsa_gui)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  simsa_add_test(app_reviewprint SOURCES ${CMAKE_CURRENT_LIST_DIR}/reviewprinttest.cpp
    LINK simsa_gui simsa_reviewcall simsa_pdfhost simsa_translations)
  target_compile_definitions(app_reviewprint PRIVATE SIMSA_PDF_WORKER="$<TARGET_FILE:simsa-pdf-worker>")
  add_dependencies(app_reviewprint simsa-pdf-worker)
endif()
