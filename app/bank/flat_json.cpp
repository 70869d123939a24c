// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/flat_json.h"

#include "base/utf8.h"

#include <charconv>
#include <stdexcept>

namespace bank {

namespace {

constexpr std::string_view named = "\b\t\n\f\r\"\\";
constexpr std::string_view names = "btnfr\"\\";

[[noreturn]] void refuse(const char* what)
{
    throw std::runtime_error(what);
}

} // namespace

class FlatReader
{
public:
    explicit FlatReader(std::string_view json)
        : m_rest(json)
    {
        if (base::firstInvalidUtf8(json))
            refuse("not UTF-8");
    }

    void readObject(std::map<std::string, FlatFields::Field, std::less<>>& fields)
    {
        expect('{');
        if (!accept('}')) {
            do {
                std::string key = readText();
                expect(':');
                fields.insert_or_assign(std::move(key), readField());
            } while (accept(','));
            expect('}');
        }
        skipSpace();
        if (!m_rest.empty())
            refuse("more than one object");
    }

private:
    FlatFields::Field readField()
    {
        FlatFields::Field field;
        skipSpace();
        if (m_rest.starts_with('"')) {
            field.texts.push_back(readText());
        } else if (accept('[')) {
            field.form = FlatFields::Form::list;
            if (accept(']'))
                return field;
            do
                field.texts.push_back(readText());
            while (accept(','));
            expect(']');
        } else {
            field.form = FlatFields::Form::number;
            field.number = readNumber();
        }
        return field;
    }

    int readNumber()
    {
        int value = 0;
        const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
        const auto length = static_cast<std::size_t>(end - m_rest.data());
        if (error != std::errc() || m_rest[0] == '-' || (m_rest[0] == '0' && length > 1))
            refuse("not a whole number from 0");
        m_rest.remove_prefix(length);
        return value;
    }

    std::string readText()
    {
        expect('"');
        std::string text;
        for (;;) {
            std::size_t plain = 0;
            while (plain < m_rest.size() && m_rest[plain] != '"' && m_rest[plain] != '\\' &&
                   static_cast<unsigned char>(m_rest[plain]) >= 0x20)
                ++plain;
            text.append(m_rest.substr(0, plain));
            m_rest.remove_prefix(plain);
            if (take() == '"')
                return text;
            if (m_last != '\\')
                refuse("a control character in a text");
            readEscape(text);
        }
    }

    void readEscape(std::string& text)
    {
        const char name = take();
        if (const std::size_t at = names.find(name); at != std::string_view::npos)
            text += named[at];
        else if (name == '/')
            text += name;
        else if (name == 'u')
            base::appendUtf8(text, readPoint());
        else
            refuse("an unknown escape");
    }

    char32_t readPoint()
    {
        const char32_t first = readHex();
        if (first < 0xd800 || first > 0xdfff)
            return first;
        if (first > 0xdbff || take() != '\\' || take() != 'u')
            refuse("half a character");
        const char32_t second = readHex();
        if (second < 0xdc00 || second > 0xdfff)
            refuse("half a character");
        return 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
    }

    char32_t readHex()
    {
        unsigned value = 0;
        const std::string_view digits = m_rest.substr(0, 4);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
        if (error != std::errc() || end != digits.data() + 4 || digits[0] == '-')
            refuse("not four hexadecimal digits");
        m_rest.remove_prefix(4);
        return value;
    }

    void skipSpace() { m_rest.remove_prefix(std::min(m_rest.find_first_not_of(" \t\r\n"), m_rest.size())); }
    char take()
    {
        if (m_rest.empty())
            refuse("cut off");
        m_last = m_rest.front();
        m_rest.remove_prefix(1);
        return m_last;
    }
    bool accept(char c)
    {
        skipSpace();
        if (!m_rest.starts_with(c))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    void expect(char c)
    {
        if (!accept(c))
            refuse("not flat JSON");
    }

    std::string_view m_rest;
    char m_last = 0;
};

FlatFields::FlatFields(std::string_view json)
{
    FlatReader(json).readObject(m_fields);
}

FlatFields::Field& FlatFields::need(std::string_view key, Form form)
{
    const auto found = m_fields.find(key);
    if (found == m_fields.end() || found->second.form != form)
        throw std::runtime_error("field " + std::string(key));
    return found->second;
}

std::string FlatFields::takeText(std::string_view key)
{
    return std::move(need(key, Form::text).texts.front());
}

std::vector<std::string> FlatFields::takeList(std::string_view key)
{
    return std::move(need(key, Form::list).texts);
}

int FlatFields::number(std::string_view key)
{
    return need(key, Form::number).number;
}

void FlatWriter::text(std::string_view key, std::string_view value)
{
    begin(key);
    quote(value);
}

void FlatWriter::list(std::string_view key, const std::vector<std::string>& values)
{
    begin(key);
    m_text += '[';
    for (const std::string& value : values) {
        if (m_text.back() != '[')
            m_text += ',';
        quote(value);
    }
    m_text += ']';
}

void FlatWriter::number(std::string_view key, int value)
{
    begin(key);
    m_text += std::to_string(value);
}

std::string FlatWriter::take()
{
    m_text += '}';
    return std::move(m_text);
}

void FlatWriter::begin(std::string_view key)
{
    if (m_text.size() > 1)
        m_text += ',';
    quote(key);
    m_text += ':';
}

void FlatWriter::quote(std::string_view value)
{
    constexpr char digits[] = "0123456789abcdef";
    m_text += '"';
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && c != '"' && c != '\\')
            m_text += c;
        else if (const std::size_t at = named.find(c); at != std::string_view::npos)
            m_text.append({'\\', names[at]});
        else
            m_text.append({'\\', 'u', '0', '0', digits[byte >> 4], digits[byte & 15]});
    }
    m_text += '"';
}

} // namespace bank
