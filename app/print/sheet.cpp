// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/sheet.h"

#include "base/file.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextTable>

namespace print {

namespace {

constexpr int bodyPoints = 11;
const QString ink = QStringLiteral("#221E1B");
const QString grey = QStringLiteral("#57504A");

QTextCharFormat charFormat(int points, bool bold, const QString& colour)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    format.setForeground(QColor(colour));
    return format;
}

// A line break inside a paragraph stays one: U+2028 is a break and no new block.
QString oneBlock(QString text)
{
    return text.replace(QLatin1String("\r\n"), QLatin1String("\n"))
        .replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
}

} // namespace

Sheet::Sheet(const QString& title)
{
    QFont font;
    font.setFamilies({QStringLiteral("Source Han Sans SC"), QStringLiteral("Noto Sans CJK SC")});
    font.setPointSize(bodyPoints);
    m_document.setDefaultFont(font);
    m_document.setMetaInformation(QTextDocument::DocumentTitle, title);
}

void Sheet::block(const QString& text, int points, bool bold, double above, double left,
                  const QString& colour)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setLeftMargin(left);
    format.setLineHeight(135, QTextBlockFormat::ProportionalHeight);
    QTextCursor cursor(&m_document);
    cursor.movePosition(QTextCursor::End);
    if (m_document.isEmpty())
        cursor.setBlockFormat(format);
    else
        cursor.insertBlock(format);
    cursor.setCharFormat(charFormat(points, bold, colour));
    cursor.insertText(oneBlock(text));
}

void Sheet::title(const QString& text)
{
    block(text, 18, true, 0, 0, ink);
}

void Sheet::heading(const QString& text)
{
    block(text, 13, true, 14, 0, ink);
}

void Sheet::paragraph(const QString& text)
{
    block(text, bodyPoints, false, 6, 0, ink);
}

void Sheet::note(const QString& text)
{
    block(text, 9, false, 2, 0, grey);
}

void Sheet::indented(const QString& text)
{
    block(text, bodyPoints, false, 2, 18, ink);
}

void Sheet::table(const QStringList& head, const QList<QStringList>& rows, const QList<int>& widths)
{
    QTextTableFormat format;
    format.setBorder(0.5);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(4);
    format.setTopMargin(6);
    format.setHeaderRowCount(1);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> columns;
    for (const int width : widths)
        columns.append(QTextLength(QTextLength::PercentageLength, width));
    format.setColumnWidthConstraints(columns);

    QTextCursor cursor(&m_document);
    cursor.movePosition(QTextCursor::End);
    QTextTable* table =
        cursor.insertTable(static_cast<int>(rows.size()) + 1, static_cast<int>(head.size()), format);
    const auto fill = [&](int row, const QStringList& texts, bool bold) {
        for (int column = 0; column < texts.size(); ++column)
            table->cellAt(row, column)
                .firstCursorPosition()
                .insertText(oneBlock(texts[column]), charFormat(10, bold, ink));
    };
    fill(0, head, true);
    for (int row = 0; row < rows.size(); ++row)
        fill(row + 1, rows[row], false);
}

base::Result<void> Sheet::save(const std::filesystem::path& file) const
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter writer(&bytes);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(
        QMarginsF(0, 0, 0, 0)); // print() keeps two centimetres of its own for text and page number
    writer.setTitle(m_document.metaInformation(QTextDocument::DocumentTitle));
    writer.setCreator(QStringLiteral("Renqian"));
    m_document.print(&writer);
    const QByteArray& content = bytes.data();
    return base::writeFile(file, {content.constData(), static_cast<std::size_t>(content.size())});
}

} // namespace print
