# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The host of the PDF worker: its own target, because windows need it without the writers' Cairo and Pango.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  set(pdfhost_sources ${CMAKE_CURRENT_LIST_DIR}/pdfworker.cpp ${CMAKE_CURRENT_LIST_DIR}/pdfworkerchannel.cpp)
else()
  set(pdfhost_sources ${CMAKE_CURRENT_LIST_DIR}/pdfworkerunsupported.cpp)
endif()
simsa_add_module(pdfhost SOURCES ${pdfhost_sources} PUBLIC simsa_base)
