// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/weight_climb.h"

#include <algorithm>
#include <cmath>

namespace practice {

namespace {

constexpr std::size_t count = std::tuple_size_v<decltype(Weights::w)>;

using Vector = std::array<double, count>;
using Matrix = std::array<Vector, count>;

// How far the weights of different people lie apart (fsrs-rs 6.6, standard deviations of its L2 term).
constexpr Vector spreads{6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6,  0.12, 0.39, 0.18, 0.33,
                         0.3,  0.09, 0.16,  0.57,  0.25, 1.03, 0.31, 0.32, 0.14, 0.27};

constexpr int mostSteps = 12;
constexpr int mostTries = 6; // of the length of a step

// Solves a x = b for a symmetric positive definite a (Cholesky).
Vector solved(Matrix a, Vector b)
{
    for (std::size_t j = 0; j < count; ++j) {
        for (std::size_t k = 0; k < j; ++k)
            for (std::size_t i = j; i < count; ++i)
                a[i][j] -= a[i][k] * a[j][k];
        const double root = std::sqrt(a[j][j]);
        for (std::size_t i = j; i < count; ++i)
            a[i][j] /= root;
    }
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t k = 0; k < i; ++k)
            b[i] -= a[i][k] * b[k];
        b[i] /= a[i][i];
    }
    for (std::size_t i = count; i-- > 0;) {
        for (std::size_t k = i + 1; k < count; ++k)
            b[i] -= a[k][i] * b[k];
        b[i] /= a[i][i];
    }
    return b;
}

// Fisher scoring with Levenberg's damping. The objective is the sum of log losses and half the squared
// distance from the defaults in spreads: minus the log of the posterior.
class Climber
{
public:
    Climber(const std::vector<Past>& histories, std::function<bool()> goOn)
        : m_histories(histories)
        , m_passed(outcomesOf(histories).passed)
        , m_goOn(std::move(goOn))
    {}

    // Nothing when stopped.
    std::optional<Weights> climb(const Weights& start);

private:
    struct Point
    {
        Weights weights;
        std::vector<double> chances;
        double objective = 0;
    };

    struct Slope
    {
        Vector gradient{};
        Matrix information{};
    };

    Point at(const Weights& weights) const;
    std::vector<double> change(const Point& point, std::size_t weight) const;
    std::optional<Slope> slopeAt(const Point& point);
    Point step(const Point& from, const Slope& slope);

    const std::vector<Past>& m_histories;
    std::vector<bool> m_passed;
    std::function<bool()> m_goOn;
    std::array<bool, count> m_silent{}; // weights that nothing in these histories depends on
    double m_damping = 0.01;
};

Climber::Point Climber::at(const Weights& weights) const
{
    Point point{weights, foretold(m_histories, weights), 0};
    for (std::size_t i = 0; i < m_passed.size(); ++i)
        point.objective += logLoss(point.chances[i], m_passed[i]);
    for (std::size_t j = 0; j < count; ++j) {
        const double away = (weights.w[j] - Weights{}.w[j]) / spreads[j];
        point.objective += away * away / 2;
    }
    return point;
}

// The derivative of every chance by one weight, taken to the side on which there is room.
std::vector<double> Climber::change(const Point& point, std::size_t weight) const
{
    const double by = 1e-4 * std::max(point.weights.w[weight], 0.1);
    Weights moved = point.weights;
    moved.w[weight] += by;
    if (clamped(moved) != moved)
        moved.w[weight] = point.weights.w[weight] - by;
    const double moves = moved.w[weight] - point.weights.w[weight];
    std::vector<double> changes = foretold(m_histories, moved);
    for (std::size_t i = 0; i < changes.size(); ++i)
        changes[i] = (changes[i] - point.chances[i]) / moves;
    return changes;
}

std::optional<Climber::Slope> Climber::slopeAt(const Point& point)
{
    std::array<std::vector<double>, count> changes;
    Slope slope;
    for (std::size_t j = 0; j < count; ++j) {
        slope.gradient[j] = (point.weights.w[j] - Weights{}.w[j]) / (spreads[j] * spreads[j]);
        slope.information[j][j] = 1 / (spreads[j] * spreads[j]);
        if (m_silent[j])
            continue;
        if (!m_goOn())
            return std::nullopt;
        changes[j] = change(point, j);
        m_silent[j] = std::all_of(changes[j].begin(), changes[j].end(), [](double c) { return c == 0; });
    }
    for (std::size_t i = 0; i < m_passed.size(); ++i) {
        const double chance = point.chances[i];
        const double precision = 1 / (chance * (1 - chance));
        const double surprise = chance - (m_passed[i] ? 1 : 0);
        for (std::size_t j = 0; j < count; ++j) {
            if (m_silent[j])
                continue;
            slope.gradient[j] += surprise * precision * changes[j][i];
            for (std::size_t k = 0; k <= j; ++k)
                if (!m_silent[k])
                    slope.information[j][k] += precision * changes[j][i] * changes[k][i];
        }
    }
    return slope;
}

// The best of some shortening steps; `from` when none is better.
Climber::Point Climber::step(const Point& from, const Slope& slope)
{
    for (int i = 0; i < mostTries; ++i) {
        Matrix damped = slope.information;
        Vector down;
        for (std::size_t j = 0; j < count; ++j) {
            damped[j][j] *= 1 + m_damping;
            down[j] = -slope.gradient[j];
        }
        const Vector move = solved(damped, down);
        Weights weights = from.weights;
        for (std::size_t j = 0; j < count; ++j)
            weights.w[j] += move[j];
        Point next = at(clamped(weights));
        if (next.objective < from.objective) {
            m_damping /= 3;
            return next;
        }
        m_damping *= 5;
    }
    return from;
}

std::optional<Weights> Climber::climb(const Weights& start)
{
    constexpr double settled = 0.01; // of the log likelihood: nothing that a person could notice
    Point point = at(start);
    for (int i = 0; i < mostSteps; ++i) {
        const auto slope = slopeAt(point);
        if (!slope)
            return std::nullopt;
        const double before = point.objective;
        point = step(point, *slope);
        if (before - point.objective < settled)
            break;
    }
    return point.weights;
}

} // namespace

int mostAscentCalls()
{
    return mostSteps * static_cast<int>(count);
}

std::optional<Weights> climb(const std::vector<Past>& histories, const Weights& start,
                             const std::function<bool()>& goOn)
{
    return Climber(histories, goOn).climb(start);
}

} // namespace practice
