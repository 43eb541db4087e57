DELETE FROM line WHERE line_key >= ? AND line_key < ?
