# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
if(NOT CMAKE_SYSTEM_NAME STREQUAL "Linux")
  return()
endif()
simsa_add_test(app_pdfworker SOURCES ${CMAKE_CURRENT_LIST_DIR}/pdfworkertest.cpp LINK Qt6::Core)
target_compile_definitions(app_pdfworker PRIVATE SIMSA_PDF_WORKER="$<TARGET_FILE:simsa-pdf-worker>")
add_dependencies(app_pdfworker simsa-pdf-worker)
