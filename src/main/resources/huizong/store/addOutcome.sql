INSERT INTO row_outcome (run, file, row_number, outcome, other_file, other_row) VALUES (?, ?, ?, ?, ?, ?)
