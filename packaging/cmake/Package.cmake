# SPDX-FileCopyrightText: 2026 The Simsa authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is installed besides the programs, and the Debian package (`cpack` in a release build).

set(simsa_id org.simsa.Simsa)
set(simsa_data ${PROJECT_SOURCE_DIR}/packaging/data)
set(simsa_packaged ${PROJECT_BINARY_DIR}/packaging)
file(MAKE_DIRECTORY ${simsa_packaged})
set(simsa_generated "")

install(FILES ${simsa_data}/${simsa_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${simsa_data}/${simsa_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${simsa_data}/${simsa_id}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
  RENAME ${simsa_id}.xml)
install(FILES ${PROJECT_SOURCE_DIR}/packaging/debian/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/simsa)

# One drawing, all sizes.
set(simsa_icon ${PROJECT_SOURCE_DIR}/resources/icons/simsa.svg)
install(FILES ${simsa_icon} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
  RENAME ${simsa_id}.svg)
find_program(SIMSA_RSVG_CONVERT rsvg-convert)
if(SIMSA_RSVG_CONVERT)
  foreach(size IN ITEMS 16 22 24 32 48 64 128 256 512)
    set(png ${simsa_packaged}/icon-${size}.png)
    add_custom_command(OUTPUT ${png} DEPENDS ${simsa_icon} VERBATIM
      COMMAND ${SIMSA_RSVG_CONVERT} -w ${size} -h ${size} -o ${png} ${simsa_icon})
    list(APPEND simsa_generated ${png})
    install(FILES ${png} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps
      RENAME ${simsa_id}.png)
  endforeach()
endif()

# Manual pages and the changelog, compressed without time stamps.
function(simsa_install_compressed source name destination)
  set(packed ${simsa_packaged}/${name}.gz)
  add_custom_command(OUTPUT ${packed} DEPENDS ${source} VERBATIM
    COMMAND sh -c "gzip -9nc \"$1\" > \"$2\"" compress ${source} ${packed})
  set(simsa_generated ${simsa_generated} ${packed} PARENT_SCOPE)
  install(FILES ${packed} DESTINATION ${destination})
endfunction()
foreach(page IN ITEMS simsa simsa-cli simsa-pdf-worker)
  simsa_install_compressed(${PROJECT_SOURCE_DIR}/packaging/man/${page}.1 ${page}.1 ${CMAKE_INSTALL_MANDIR}/man1)
endforeach()
simsa_install_compressed(${PROJECT_SOURCE_DIR}/packaging/debian/changelog changelog
  ${CMAKE_INSTALL_DATADIR}/doc/simsa)
add_custom_target(simsa_package_data ALL DEPENDS ${simsa_generated})

if(SIMSA_TESTS)
  add_test(NAME package_data COMMAND ${PROJECT_SOURCE_DIR}/packaging/checkdata.sh)
  set_tests_properties(package_data PROPERTIES LABELS ci TIMEOUT 120)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME simsa)
set(CPACK_PACKAGE_VENDOR "The Simsa authors")
set(CPACK_PACKAGE_CONTACT "The Simsa authors <simsa@localhost.localdomain>")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "workstation for deciding who gets scarce computers")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What no linker sees: fonts, character maps of Korean PDFs, Qt's own Korean and its SVG plugin.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-nanum | fonts-noto-cjk, poppler-data, qt6-translations-l10n, libqt6svg6")
# The dictionaries of the spelling of comments.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "hunspell-ko, hunspell-en-us")
# Modules of smart cards, for those whose keys lie on one.
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "opensc-pkcs11")
# The long text only; the synopsis is the summary above.
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"A programme office seals applications into encrypted bundles; reviewers open
them on their laptops, read each request next to the capacity of the clusters
it asks for, and score offline. The committee reconciles the scores and plans
awards that fit the machines month by month. Decisions leave as signed packets
that stock tools verify.")
include(CPack)
