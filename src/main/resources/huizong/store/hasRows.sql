SELECT line_key FROM line WHERE line_key >= ? AND line_key < ? AND kind = 'record' FETCH FIRST 1 ROW ONLY
