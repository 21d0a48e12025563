# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Workbooks made by hand, for the tests of their reader and for its fuzzer.
pkg_check_modules(SIMSA_TEST_WORKBOOK REQUIRED IMPORTED_TARGET libzip)
simsa_add_module(test_workbook
  INCLUDE ${PROJECT_SOURCE_DIR}/tests
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/workbook.cpp
  PUBLIC simsa_intake
  PRIVATE PkgConfig::SIMSA_TEST_WORKBOOK)
