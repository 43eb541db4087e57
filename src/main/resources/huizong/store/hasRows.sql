SELECT number FROM line WHERE reading = ? AND kind = 'record' FETCH FIRST 1 ROW ONLY
