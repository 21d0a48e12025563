# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Parts of the window's life that need no desk.
simsa_add_test(app_autolock SOURCES ${CMAKE_CURRENT_LIST_DIR}/autolocktest.cpp LINK simsa_gui)
