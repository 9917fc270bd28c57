// Entities one of whose folded names, aliases or abbreviations holds the words. $text is an expression of the full-text index: words
// joined by AND, a star after a beginning, a tilde after a word that may be misspelt.
CALL db.index.fulltext.queryNodes('entity_names', $text, {limit: $limit}) YIELD node AS n, score
WHERE $kind IS NULL OR n.kind = $kind OR n.secondKind = $kind OR n.group = $kind
RETURN n {.*, labels: labels(n)} AS node, score
ORDER BY score DESC, n.degree DESC, n.id
