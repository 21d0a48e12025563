// SPDX-FileCopyrightText: 2026 The Simsa authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pdfhost/pdfhostsamples.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <memory>

namespace simsa::tests {

namespace {

cairo_status_t append(void *closure, const unsigned char *bytes, unsigned int size)
{
    static_cast<QByteArray *>(closure)->append(reinterpret_cast<const char *>(bytes), qsizetype(size));
    return CAIRO_STATUS_SUCCESS;
}

void drawPage(cairo_t *cairo, const QString &text)
{
    const std::unique_ptr<PangoLayout, decltype(&g_object_unref)> layout(pango_cairo_create_layout(cairo),
                                                                         &g_object_unref);
    PangoFontDescription *font = pango_font_description_from_string("NanumBarunGothic 14");
    pango_layout_set_font_description(layout.get(), font);
    pango_font_description_free(font);
    pango_layout_set_text(layout.get(), text.toUtf8().constData(), -1);
    cairo_move_to(cairo, 60, 80);
    pango_cairo_show_layout(cairo, layout.get());
    cairo_show_page(cairo);
}

// Objects from 1 on, the first the catalog, with a true cross-reference table.
QByteArray assemble(const QByteArrayList &objects, const QByteArray &trailerExtra)
{
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const qsizetype start = pdf.size();
    const QByteArray size = QByteArray::number(objects.size() + 1);
    pdf += "xref\n0 " + size + "\n" + table + "trailer\n<< /Size " + size + " /Root 1 0 R " + trailerExtra +
           " >>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return pdf;
}

} // namespace

QByteArray pdfOf(const QStringList &pages)
{
    QByteArray pdf;
    cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(append, &pdf, 595, 842);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, "활용계획서 (가상)");
    cairo_t *cairo = cairo_create(surface);
    for (const QString &page : pages)
        drawPage(cairo, page);
    cairo_destroy(cairo);
    cairo_surface_finish(surface);
    cairo_surface_destroy(surface);
    return pdf;
}

QByteArray pdfClaiming(int claimed)
{
    return assemble({"<< /Type /Catalog /Pages 2 0 R >>",
                     "<< /Type /Pages /Kids [3 0 R] /Count " + QByteArray::number(claimed) + " >>",
                     "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>"},
                    {});
}

QByteArray pdfWithOutlineObjects(const QByteArrayList &objects)
{
    QByteArrayList all{"<< /Type /Catalog /Pages 2 0 R /Outlines 10 0 R >>",
                       "<< /Type /Pages /Kids [3 0 R 4 0 R 5 0 R] /Count 3 >>"};
    while (all.size() < 9)
        all += "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>";
    return assemble(all + objects, {});
}

QByteArray pdfWithOutline()
{
    return pdfWithOutlineObjects(
        {"<< /Type /Outlines /First 11 0 R /Last 13 0 R /Count 3 >>",
         "<< /Title (1. Plan) /Parent 10 0 R /Next 13 0 R /First 12 0 R /Last 12 0 R /Count 1 /Dest [3 0 R "
         "/Fit] >>",
         "<< /Title <FEFFADFCAC70> /Parent 11 0 R /Dest [4 0 R /Fit] >>",
         "<< /Title (2. Away) /Parent 10 0 R /Prev 11 0 R /A << /S /GoToR /F (x.pdf) /D [0 /Fit] >> >>"});
}

QByteArray encryptedPdf()
{
    const QByteArray key = "<" + QByteArray(64, '5') + ">";
    return assemble(
        {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
         "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
         "<< /Filter /Standard /V 1 /R 2 /O " + key + " /U " + key + " /P -4 >>"},
        "/Encrypt 4 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]");
}

} // namespace simsa::tests
