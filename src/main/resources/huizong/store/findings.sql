SELECT file, rule, level, path, sheet, row_number, column_number, field, found, arguments, fen, suggestions,
  extent_of, extent_rows, subject
FROM finding
WHERE run = ?
ORDER BY file, path, sheet, row_number, column_number, number
