// What a full-text index finds.
CALL db.index.fulltext.queryNodes($index, $text, {limit: $limit}) YIELD node, score
RETURN elementId(node) AS elementId
ORDER BY score DESC
