# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
add_library(simsa_committeedemo STATIC ${CMAKE_CURRENT_LIST_DIR}/committeedemo.cpp ${CMAKE_CURRENT_LIST_DIR}/committeedemo.h)
target_include_directories(simsa_committeedemo PUBLIC ${CMAKE_CURRENT_LIST_DIR})
target_compile_definitions(simsa_committeedemo PRIVATE SIMSA_RESOURCES="${PROJECT_SOURCE_DIR}/resources")
target_link_libraries(simsa_committeedemo PUBLIC simsa_viewmodel_desks simsa_committee simsa_office
  PRIVATE simsa_flags simsa_intake simsa_outcome simsa_plan)
add_executable(simsa_committee_gallery ${CMAKE_CURRENT_LIST_DIR}/committeegallerymain.cpp)
target_link_libraries(simsa_committee_gallery PRIVATE simsa_flags simsa_committeedemo simsa_widgets_committee
  simsa_widgets_office simsa_translations)
set(here ${CMAKE_CURRENT_LIST_DIR})
simsa_add_test(test_ui_committee_models SOURCES ${here}/committeemodelstest.cpp LINK simsa_committeedemo)
simsa_add_test(test_ui_committee_words SOURCES ${here}/committeewordstest.cpp
  LINK simsa_committeedemo simsa_intake simsa_packet simsa_translations)
simsa_add_test(test_ui_committee_pages SOURCES ${here}/committeepagestest.cpp
  LINK simsa_committeedemo simsa_widgets_committee simsa_translations)
simsa_add_test(test_ui_office_pages SOURCES ${here}/officepagestest.cpp
  LINK simsa_committeedemo simsa_widgets_office simsa_translations)
simsa_add_test(test_ui_capacity_page SOURCES ${here}/capacitypagetest.cpp
  LINK simsa_committeedemo simsa_widgets_office simsa_intake simsa_translations)
simsa_add_test(test_ui_plan_page SOURCES ${here}/planpagetest.cpp
  LINK simsa_committeedemo simsa_widgets_committee simsa_translations)
