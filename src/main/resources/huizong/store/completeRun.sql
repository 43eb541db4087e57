UPDATE run SET summary = ?, persons = ? WHERE id = ?
