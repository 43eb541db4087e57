INSERT INTO kept_rows (run, content) VALUES (?, ?)
