INSERT INTO finding (run, number, file, rule, level, path, sheet, row_number, column_number, field, found, arguments,
  fen, suggestions, extent_of, extent_rows, subject)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
