# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(review_tests_dir ${CMAKE_CURRENT_LIST_DIR})
add_library(simsa_reviewcall STATIC ${review_tests_dir}/reviewcall.cpp)
target_include_directories(simsa_reviewcall PUBLIC ${review_tests_dir})
target_compile_definitions(simsa_reviewcall PRIVATE SIMSA_RESOURCES="${PROJECT_SOURCE_DIR}/resources")
target_link_libraries(simsa_reviewcall PUBLIC simsa_test_support_cast simsa_review simsa_office PRIVATE simsa_flags)
simsa_add_test(ui_review_models SOURCES ${review_tests_dir}/reviewmodelstest.cpp
  LINK simsa_viewmodel_review simsa_reviewcall simsa_translations)
simsa_add_test(ui_review_words SOURCES ${review_tests_dir}/reviewwordstest.cpp
  LINK simsa_viewmodel_review simsa_reviewcall simsa_translations)
if(NOT CMAKE_SYSTEM_NAME STREQUAL "Linux")
  return()
endif()
simsa_add_test(ui_review_page SOURCES ${review_tests_dir}/reviewpagetest.cpp
  LINK simsa_widgets_review simsa_reviewcall simsa_documents simsa_translations)
simsa_add_test(ui_review_reading SOURCES ${review_tests_dir}/reviewreadingtest.cpp
  LINK simsa_widgets_review simsa_reviewcall simsa_pdfsamples simsa_translations)
simsa_add_test(ui_review_golden SOURCES ${review_tests_dir}/reviewgoldentest.cpp
  LINK simsa_widgets_review simsa_reviewcall simsa_pdfsamples simsa_goldenimage simsa_translations)
simsa_add_test(ui_review_probe SOURCES ${review_tests_dir}/reviewprobetest.cpp
  LINK simsa_widgets_review simsa_reviewcall simsa_pdfsamples simsa_translations LABELS slow)
simsa_add_test(ui_review_questions SOURCES ${review_tests_dir}/reviewquestionstest.cpp
  LINK simsa_widgets_review simsa_reviewcall simsa_documents simsa_translations)
# To look at; not installed.
add_executable(simsa_review_gallery ${review_tests_dir}/reviewgallery.cpp)
target_link_libraries(simsa_review_gallery
  PRIVATE simsa_flags simsa_reviewcall simsa_widgets_review simsa_documents simsa_translations)
foreach(program simsa_review_gallery ui_review_page ui_review_questions ui_review_reading ui_review_golden ui_review_probe)
  target_compile_definitions(${program} PRIVATE SIMSA_PDF_WORKER="$<TARGET_FILE:simsa-pdf-worker>")
  add_dependencies(${program} simsa-pdf-worker)
endforeach()
