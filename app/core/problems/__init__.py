"""What may be wrong with a file: `table` names it, `rules` find it, `judging` puts both together."""
