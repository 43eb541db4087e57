DELETE FROM line WHERE reading = ?
