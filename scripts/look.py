"""Compares the cells of a workbook as huizong reads them with those that LibreOffice reads (see scripts/look).

Usage: look.py OURS.csv FOLDER NAME
OURS.csv is written by huizong inspect --cells csv; FOLDER holds LibreOffice's csv files, book-SHEET.csv each.
"""

import csv
import os
import re
import sys
from decimal import Decimal, InvalidOperation

MOST_SHOWN = 10


def number(text):
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def day(text):
    """Excel's own short date is shown in the order of the reader's country: LibreOffice's is the United States'."""
    return re.sub(r"^(\d\d)/(\d\d)/(\d{4})$", r"\3-\1-\2", text)


def same(ours, theirs):
    if ours == day(theirs):
        return True
    ours, theirs = number(ours), number(theirs)
    return ours is not None and ours == theirs


def cells_of_ours(path):
    """By sheet and row, with the apostrophe taken away that defuses what looks like a formula."""
    sheets = {}
    with open(path, newline="", encoding="utf-8-sig") as file:
        lines = csv.reader(file)
        next(lines)
        for sheet, row, *cells in lines:
            cells = [cell[1:] if cell.startswith("'") else cell for cell in cells]
            sheets.setdefault(sheet, {})[int(row)] = cells
    return sheets


def cells_of_theirs(path):
    with open(path, newline="", encoding="utf-8") as file:
        return {number: cells for number, cells in enumerate(csv.reader(file), 1)}


def differences(sheet, ours, theirs):
    for row in sorted(ours.keys() | theirs.keys()):
        mine, other = ours.get(row, []), theirs.get(row, [])
        for column in range(max(len(mine), len(other))):
            one = mine[column] if column < len(mine) else ""
            two = other[column] if column < len(other) else ""
            if not same(one, two):
                yield f"  {sheet} {row}:{column + 1}: {one!r}, LibreOffice {two!r}"


def main(ours_path, folder, name):
    ours = cells_of_ours(ours_path)
    theirs = {file[len("book-"):-len(".csv")]: cells_of_theirs(os.path.join(folder, file)) for file in os.listdir(folder)}
    found = []
    if ours.keys() != theirs.keys():
        found.append(f"  {sorted(ours)}, LibreOffice {sorted(theirs)}")
    for sheet in ours.keys() & theirs.keys():
        found.extend(differences(sheet, ours[sheet], theirs[sheet]))
    count = sum(len(cells) for rows in ours.values() for cells in rows.values())
    if not found:
        print(f"look: {name}：{len(ours)} 张表 {count} 格，与 LibreOffice 一致 (the same cells)")
        return 0
    print(f"look: {name}：{len(found)} 处不一致 (cells differ)")
    print("\n".join(found[:MOST_SHOWN]))
    return 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
