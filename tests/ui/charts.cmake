# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
simsa_add_test(ui_charts SOURCES ${CMAKE_CURRENT_LIST_DIR}/chartstest.cpp LINK simsa_charts)
simsa_add_test(ui_charts_model SOURCES ${CMAKE_CURRENT_LIST_DIR}/chartsmodeltest.cpp LINK simsa_charts)
