# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A reviewer's program killed at random points: 50 times in `ci`, 1,000 in `slow`, which takes longer than Qt Test lets
# a function run.
simsa_add_module(test_crash
  INCLUDE ${PROJECT_SOURCE_DIR}/tests
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/crash/crashcheck.cpp ${CMAKE_CURRENT_LIST_DIR}/crash/crashlines.cpp
    ${CMAKE_CURRENT_LIST_DIR}/crash/crashworker.cpp
  PUBLIC simsa_workstation simsa_review simsa_test_support Qt6::Test)
simsa_add_test(app_crash SOURCES ${CMAKE_CURRENT_LIST_DIR}/crash/crashtest.cpp
  LINK simsa_test_crash simsa_test_syncworld simsa_test_support_slice TIMEOUT 300)
add_test(NAME app_crash_long COMMAND app_crash killedAnywhere)
set_tests_properties(app_crash_long PROPERTIES LABELS slow TIMEOUT 7200
  ENVIRONMENT "SIMSA_KILLS=1000;QTEST_FUNCTION_TIMEOUT=7200000")
