/// Two other ways of drawing, each done a thousand times to be compared with the lottery: names out
/// of a hat, and the greedy draw that organisers used before there were lotteries.
///
/// Deliberately not here: anything that fills a seat. Nothing but the command line's report knows
/// this package, and no draw can choose these ways. Start with `Comparison`.
package org.plenary.sortition.comparison;
