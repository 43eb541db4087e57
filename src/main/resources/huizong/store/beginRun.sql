INSERT INTO run (id, month_of, as_of, tool, inputs) VALUES (?, ?, ?, ?, ?)
