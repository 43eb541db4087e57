INSERT INTO reading (id, month_of, path, sha256, tool, settings, kind, encoding, whole)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, FALSE)
