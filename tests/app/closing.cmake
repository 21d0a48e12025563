# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The end of a call across the desks, over the vault's real file: what is destroyed must be gone from the disk.
simsa_add_module(test_closingworld
  INCLUDE ${PROJECT_SOURCE_DIR}/tests
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/closingworld.cpp
  PUBLIC simsa_retention simsa_store simsa_office simsa_committee simsa_review simsa_test_support
    simsa_test_support_slice)
foreach(topic closing destruction register)
  simsa_add_test(app_${topic} SOURCES ${CMAKE_CURRENT_LIST_DIR}/${topic}test.cpp LINK simsa_test_closingworld)
endforeach()
