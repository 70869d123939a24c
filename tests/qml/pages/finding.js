// SPDX-FileCopyrightText: 2026 The Renqian authors
// SPDX-License-Identifier: GPL-3.0-or-later
.pragma library

// The visible items below `item` that `wanted` accepts, in the order of the tree.
function all(item, wanted, found) {
    found = found ?? []
    for (let i = 0; i < item.children.length; ++i) {
        const child = item.children[i]
        if (!child.visible)
            continue
        if (wanted(child))
            found.push(child)
        all(child, wanted, found)
    }
    return found
}

function one(item, wanted) { return all(item, wanted)[0] ?? null }

// The whole window with its popups.
function window(item) {
    let top = item
    while (top.parent)
        top = top.parent
    return top
}

// Texts of the page that are cut short or reach beyond its right edge.
function cut(page) {
    return all(page, item => item.textFormat !== undefined && item.text !== "" &&
        (item.truncated || item.mapToItem(page, item.width, 0).x > page.width)).map(item => item.text)
}

function button(item, text) { return one(item, child => child.text === text && child.clicked !== undefined) }
function text(item, text) { return one(item, child => child.textFormat !== undefined && child.text === text) }
function saying(item, part) {
    return one(item, child => child.textFormat !== undefined && child.text.includes(part))
}
