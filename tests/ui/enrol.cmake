# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
simsa_add_test(test_ui_enrol SOURCES ${CMAKE_CURRENT_LIST_DIR}/enroltest.cpp LINK simsa_widgets_common)
simsa_add_test(test_ui_keys SOURCES ${CMAKE_CURRENT_LIST_DIR}/keyspagetest.cpp LINK simsa_widgets_common simsa_viewmodel_deskports)
simsa_add_test(test_ui_identity SOURCES ${CMAKE_CURRENT_LIST_DIR}/identitypagestest.cpp
  LINK simsa_widgets_office simsa_translations)
