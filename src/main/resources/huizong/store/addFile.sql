INSERT INTO run_file (run, number, path, sha256, role, submitter, reading) VALUES (?, ?, ?, ?, ?, ?, ?)
