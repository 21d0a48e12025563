# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The review page and its panes.
set(review_widgets_dir ${CMAKE_CURRENT_LIST_DIR})
simsa_add_module(widgets_review AUTOMOC
  INCLUDE ${PROJECT_SOURCE_DIR}/ui
  SOURCES
    ${review_widgets_dir}/attachmentsearch.cpp ${review_widgets_dir}/attachmentsearch.h
    ${review_widgets_dir}/passagepane.cpp ${review_widgets_dir}/passagepane.h
    ${review_widgets_dir}/pdfside.cpp ${review_widgets_dir}/pdfside.h
    ${review_widgets_dir}/sidelist.cpp
    ${review_widgets_dir}/pdfpanepassages.cpp
    ${review_widgets_dir}/capacitypane.cpp ${review_widgets_dir}/capacitypane.h
    ${review_widgets_dir}/commentfield.cpp ${review_widgets_dir}/commentfield.h
    ${review_widgets_dir}/rankingdrag.cpp ${review_widgets_dir}/rankingdrag.h
    ${review_widgets_dir}/rankingpage.cpp ${review_widgets_dir}/rankingpage.h
    ${review_widgets_dir}/spellmarks.cpp ${review_widgets_dir}/spellmarks.h
    ${review_widgets_dir}/commentsection.cpp ${review_widgets_dir}/commentsection.h
    ${review_widgets_dir}/monthstepper.cpp ${review_widgets_dir}/monthstepper.h
    ${review_widgets_dir}/pdfpane.cpp ${review_widgets_dir}/pdfpane.h
    ${review_widgets_dir}/pledgepage.cpp ${review_widgets_dir}/pledgepage.h
    ${review_widgets_dir}/proposalheader.cpp ${review_widgets_dir}/proposalheader.h
    ${review_widgets_dir}/proposallist.cpp ${review_widgets_dir}/proposallist.h
    ${review_widgets_dir}/questionbar.cpp ${review_widgets_dir}/questionbar.h
    ${review_widgets_dir}/recommendationfield.cpp ${review_widgets_dir}/recommendationfield.h
    ${review_widgets_dir}/recusedpage.cpp ${review_widgets_dir}/recusedpage.h
    ${review_widgets_dir}/recuseform.cpp ${review_widgets_dir}/recuseform.h
    ${review_widgets_dir}/reviewcommands.cpp ${review_widgets_dir}/reviewcommands.h
    ${review_widgets_dir}/reviewpage.cpp ${review_widgets_dir}/reviewpage.h
    ${review_widgets_dir}/reviewpagecommands.cpp ${review_widgets_dir}/reviewpagedeeds.cpp ${review_widgets_dir}/reviewpageplace.cpp
    ${review_widgets_dir}/reviewpagequestions.cpp
    ${review_widgets_dir}/reviewstatus.cpp
    ${review_widgets_dir}/scorefoot.cpp ${review_widgets_dir}/scorefoot.h
    ${review_widgets_dir}/scoreitem.cpp ${review_widgets_dir}/scoreitem.h
    ${review_widgets_dir}/scoresheet.cpp ${review_widgets_dir}/scoresheet.h
    ${review_widgets_dir}/sealpreview.cpp
    ${review_widgets_dir}/suggestionlist.cpp ${review_widgets_dir}/suggestionlist.h
    ${review_widgets_dir}/versionspage.cpp ${review_widgets_dir}/versionspage.h
    ${review_widgets_dir}/workpane.cpp ${review_widgets_dir}/workpane.h
  PUBLIC simsa_widgets_common simsa_viewmodel_review simsa_charts simsa_pdfview)
