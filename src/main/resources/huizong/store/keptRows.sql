SELECT content FROM kept_rows WHERE run = ?
