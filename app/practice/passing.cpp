// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/passing.h"

#include "exam/marking.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace practice {

namespace {

using Distribution = std::vector<double>;

Distribution binomial(int n, double chance)
{
    Distribution out{1};
    for (int i = 0; i < n; ++i) {
        out.push_back(0);
        for (std::size_t k = out.size() - 1; k > 0; --k)
            out[k] = out[k] * (1 - chance) + out[k - 1] * chance;
        out[0] *= 1 - chance;
    }
    return out;
}

Distribution convolve(const Distribution& a, const Distribution& b)
{
    Distribution out(a.size() + b.size() - 1);
    for (std::size_t m = 0; m < b.size(); ++m) {
        if (b[m] == 0)
            continue;
        for (std::size_t x = 0; x < a.size(); ++x)
            out[x + m] += a[x] * b[m];
    }
    return out;
}

// Expected value after one more question, for each score before it.
Distribution expectAfter(const Distribution& value, const Marks& marks)
{
    Distribution out(value.size() - (marks.size() - 1));
    for (std::size_t m = 0; m < marks.size(); ++m) {
        if (marks[m] == 0)
            continue;
        for (std::size_t x = 0; x < out.size(); ++x)
            out[x] += marks[m] * value[x + m];
    }
    return out;
}

// The rows of one subject, and the distribution of its points with those below its floor left out.
struct Part
{
    std::vector<std::size_t> rows;
    std::size_t floor = 0;
    Distribution reached{1};
};

std::vector<Part> partsOf(std::span<const ScoreRow> rows, const PassRule& rule)
{
    std::map<bank::Subject, Part> bySubject;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        // Without floors the subjects need not be told apart.
        const bank::Subject subject = rule.floors.empty() ? bank::Subject::general : rows[i].subject;
        Part& part = bySubject[subject];
        part.rows.push_back(i);
        for (int n = 0; n < rows[i].count; ++n)
            part.reached = convolve(part.reached, rows[i].marks);
    }
    std::vector<Part> parts;
    for (auto& [subject, part] : bySubject) {
        if (const auto floor = rule.floors.find(subject); floor != rule.floors.end()) {
            const auto possible = static_cast<int>(part.reached.size()) - 1;
            part.floor = static_cast<std::size_t>((possible * floor->second + 99) / 100);
        }
        std::fill_n(part.reached.begin(), part.floor, 0.0);
        parts.push_back(std::move(part));
    }
    return parts;
}

double tail(const Distribution& distribution, std::size_t from)
{
    double sum = 0;
    for (std::size_t x = distribution.size(); x-- > from;)
        sum += distribution[x];
    return sum;
}

// The chance to pass for each number of half points in part `own`, the other parts being as they may.
Distribution valueOf(const std::vector<Part>& parts, std::size_t own, exam::Points pass)
{
    Distribution others{1};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i != own)
            others = convolve(others, parts[i].reached);
    }
    Distribution value(parts[own].reached.size());
    for (std::size_t x = parts[own].floor; x < value.size(); ++x)
        value[x] = tail(others, static_cast<std::size_t>(std::max(0, pass.halves - static_cast<int>(x))));
    return value;
}

// Walks the questions of a part forwards with the distribution before, backwards with the value after.
void fillPart(std::span<const ScoreRow> rows, const Part& part, const Distribution& value,
              std::vector<std::vector<double>>& out)
{
    std::vector<const Marks*> questions;
    for (const std::size_t row : part.rows)
        questions.insert(questions.end(), static_cast<std::size_t>(rows[row].count), &rows[row].marks);
    std::vector<Distribution> after{value};
    for (std::size_t i = questions.size(); i-- > 0;)
        after.push_back(expectAfter(after.back(), *questions[i]));
    Distribution before{1};
    std::size_t next = 0;
    for (const std::size_t row : part.rows) {
        out[row].assign(rows[row].marks.size(), 0.0);
        if (rows[row].count == 0)
            continue;
        const Distribution& then = after[questions.size() - next - 1];
        for (std::size_t m = 0; m < out[row].size(); ++m) {
            for (std::size_t x = 0; x < before.size(); ++x)
                out[row][m] += before[x] * then[x + m];
        }
        for (int n = 0; n < rows[row].count; ++n, ++next)
            before = convolve(before, *questions[next]);
    }
}

} // namespace

Marks marksOf(exam::Scoring scoring, exam::Points points, double exact, std::optional<OptionCounts> byOption)
{
    Marks marks(static_cast<std::size_t>(points.halves) + 1);
    if (!byOption || scoring == exam::Scoring::allOrNothing) {
        marks.front() += 1 - exact;
        marks.back() += exact;
        return marks;
    }
    const int keys = byOption->keys;
    const int others = byOption->options - keys;
    const double each = std::pow(exact, 1.0 / byOption->options);
    const Distribution hits = binomial(keys, each);
    const Distribution wrongs = binomial(others, 1 - each);
    for (int h = 0; h <= keys; ++h) {
        for (int w = 0; w <= others; ++w) {
            const unsigned response = bank::OptionSet::all(h).bits() | bank::OptionSet::all(w).bits() << keys;
            const exam::Points earned = exam::score(scoring, points, bank::OptionSet::all(keys),
                                                    bank::OptionSet::fromBits(response), byOption->options);
            marks[static_cast<std::size_t>(earned.halves)] +=
                hits[static_cast<std::size_t>(h)] * wrongs[static_cast<std::size_t>(w)];
        }
    }
    return marks;
}

std::vector<double> scoreDistribution(std::span<const ScoreRow> rows)
{
    Distribution total{1};
    for (const Part& part : partsOf(rows, {}))
        total = convolve(total, part.reached);
    return total;
}

double chanceToPass(std::span<const ScoreRow> rows, const PassRule& rule)
{
    Distribution total{1};
    for (const Part& part : partsOf(rows, rule))
        total = convolve(total, part.reached);
    return tail(total, static_cast<std::size_t>(rule.pass.halves));
}

std::vector<std::vector<double>> chanceGivenMark(std::span<const ScoreRow> rows, const PassRule& rule)
{
    std::vector<std::vector<double>> out(rows.size());
    const std::vector<Part> parts = partsOf(rows, rule);
    for (std::size_t i = 0; i < parts.size(); ++i)
        fillPart(rows, parts[i], valueOf(parts, i, rule.pass), out);
    return out;
}

} // namespace practice
