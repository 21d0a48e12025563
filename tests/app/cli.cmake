# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# simsa-cli as people and scripts run it: the real program in processes of its own.
simsa_add_module(test_clicall
  INCLUDE ${PROJECT_SOURCE_DIR}/tests
  SOURCES ${CMAKE_CURRENT_LIST_DIR}/clicall.cpp
  PUBLIC simsa_test_support simsa_cli)
target_compile_definitions(simsa_test_clicall PUBLIC SIMSA_CLI="$<TARGET_FILE:simsa-cli>"
  PRIVATE SIMSA_RESOURCES="${PROJECT_SOURCE_DIR}/resources")
add_dependencies(simsa_test_clicall simsa-cli)

foreach(topic cli cliway clibad clicapacity cliclosing clidisclose clidrafts clifaults cliintake clilink cliprivacy
    cliquestion clirecover clirenewal clirescue)
  simsa_add_test(app_${topic} SOURCES ${CMAKE_CURRENT_LIST_DIR}/${topic}test.cpp LINK simsa_test_clicall TIMEOUT 300)
endforeach()
simsa_add_test(app_clikeys SOURCES ${CMAKE_CURRENT_LIST_DIR}/clikeystest.cpp
  LINK simsa_test_clicall simsa_test_support_softtoken TIMEOUT 300)
target_link_libraries(app_cliintake PRIVATE simsa_test_workbook)
target_compile_definitions(app_cliclosing PRIVATE SIMSA_RESOURCES="${PROJECT_SOURCE_DIR}/resources")
