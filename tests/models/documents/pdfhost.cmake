# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
if(NOT CMAKE_SYSTEM_NAME STREQUAL "Linux")
  return()
endif()
pkg_check_modules(PANGOCAIRO REQUIRED IMPORTED_TARGET pangocairo)

# Small PDFs made on the spot, for every test that opens one.
add_library(simsa_pdfsamples STATIC ${CMAKE_CURRENT_LIST_DIR}/pdfhostsamples.cpp)
target_include_directories(simsa_pdfsamples PUBLIC ${CMAKE_CURRENT_LIST_DIR})
target_link_libraries(simsa_pdfsamples PUBLIC Qt6::Core PRIVATE simsa_flags PkgConfig::PANGOCAIRO)

simsa_add_test(documents_pdfhost SOURCES ${CMAKE_CURRENT_LIST_DIR}/pdfhosttest.cpp LINK simsa_pdfhost simsa_pdfsamples)
target_compile_definitions(documents_pdfhost PRIVATE SIMSA_PDF_WORKER="$<TARGET_FILE:simsa-pdf-worker>")
add_dependencies(documents_pdfhost simsa-pdf-worker)
