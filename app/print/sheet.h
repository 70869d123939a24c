// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QTextDocument>

#include <filesystem>

namespace print {

// 一份 A4 文件: headings, paragraphs and tables that flow over numbered pages. All text is plain: what looks
// like markup is printed as it stands. Needs a QGuiApplication for its fonts.
class Sheet
{
public:
    explicit Sheet(const QString& title);

    void title(const QString& text);
    void heading(const QString& text);
    void paragraph(const QString& text);
    void note(const QString& text); // smaller and grey
    void indented(const QString& text);
    // `widths` in percent of the line, one a column.
    void table(const QStringList& head, const QList<QStringList>& rows, const QList<int>& widths);

    // Replaces the file durably. Errors of base::writeFile.
    base::Result<void> save(const std::filesystem::path& file) const;

private:
    void block(const QString& text, int points, bool bold, double above, double left, const QString& colour);

    QTextDocument m_document;
};

} // namespace print
