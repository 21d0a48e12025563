# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
if(NOT CMAKE_SYSTEM_NAME STREQUAL "Linux")
  return()
endif()
simsa_add_test(ui_pdfview SOURCES ${CMAKE_CURRENT_LIST_DIR}/pdfviewtest.cpp LINK simsa_pdfview simsa_pdfsamples)
target_compile_definitions(ui_pdfview PRIVATE SIMSA_PDF_WORKER="$<TARGET_FILE:simsa-pdf-worker>")
add_dependencies(ui_pdfview simsa-pdf-worker)
