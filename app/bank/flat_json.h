// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace bank {

// Flat JSON: one object of texts, lists of texts and whole numbers from 0. A paper needs a hundred of these
// at once, and a parser for any JSON takes longer over each than the database does to find it.

// Writes without white space; the caller gives the keys in their order.
class FlatWriter
{
public:
    void text(std::string_view key, std::string_view value);
    void list(std::string_view key, const std::vector<std::string>& values);
    void number(std::string_view key, int value);
    // The object, closed.
    std::string take();

private:
    void begin(std::string_view key);
    void quote(std::string_view value);

    std::string m_text = "{";
};

// Throws std::runtime_error where the text is anything else, or a field is missing or of another form.
class FlatFields
{
public:
    explicit FlatFields(std::string_view json);

    // Each may be taken once.
    std::string takeText(std::string_view key);
    std::vector<std::string> takeList(std::string_view key);
    int number(std::string_view key);
    bool has(std::string_view key) const { return m_fields.contains(key); }

private:
    enum class Form { text, list, number };
    struct Field
    {
        Form form = Form::text;
        std::vector<std::string> texts;
        int number = 0;
    };
    friend class FlatReader;
    Field& need(std::string_view key, Form form);

    std::map<std::string, Field, std::less<>> m_fields;
};

} // namespace bank
