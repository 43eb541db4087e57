SELECT id FROM reading WHERE NOT whole
