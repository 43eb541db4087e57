INSERT INTO arrival (month_of, sha256, first_seen) VALUES (?, ?, ?)
