package org.plenary.sortition.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.sortition.words.Words;

/// The command line of the draw.
public final class Draw {
    /// It was done, and what was checked holds.
    static final int DONE = 0;

    /// It cannot be drawn, or what was audited is something else.
    static final int NOT_SO = 1;

    /// It was not done.
    static final int REFUSED = 2;

    private static final String HELP =
            """
            The draw of a citizens' assembly, from files that organisers have.

              java -jar plenary-draw.jar check   CATEGORIES RESPONDENTS --seats N
              java -jar plenary-draw.jar lottery CATEGORIES RESPONDENTS --seats N --seed HEX --out FOLDER
              java -jar plenary-draw.jar pick    LOTTERY NUMBER
              java -jar plenary-draw.jar export  CATEGORIES RESPONDENTS LOTTERY NUMBER --out FOLDER
              java -jar plenary-draw.jar audit   CATEGORIES RESPONDENTS LOTTERY --seed HEX
              java -jar plenary-draw.jar compare CATEGORIES RESPONDENTS --seats N --seed HEX
              java -jar plenary-draw.jar reserve CATEGORIES RESPONDENTS LOTTERY NUMBER --seed HEX
                                                 --size N
              java -jar plenary-draw.jar commit  CATEGORIES RESPONDENTS --seats N --secret FILE --out FOLDER
              java -jar plenary-draw.jar prove   CATEGORIES RESPONDENTS COMMITMENTS LOTTERY NUMBER --secret FILE --out FOLDER
              java -jar plenary-draw.jar confirm QUOTAS COMMITMENTS PROOF
              java -jar plenary-draw.jar invite  ADDRESSES STRATA --seed HEX --out FOLDER

            check     says what was read, what has to be mended, and whether a panel can be drawn; if
                      none can, what the smallest change is
            lottery   makes a lottery of panels as fair as the quotas allow, and writes quotas.txt,
                      lottery.txt and certificate.txt, which can be public
            pick      says who is in one panel of a lottery, by the volunteers' public numbers
            export    writes selected.csv, remaining.csv and volunteers.csv (who has which public
                      number), which are private
            audit     makes the lottery again and says whether it is the same, sign by sign
            compare   says what chances people have in a lottery, and what they would have if names
                      came out of a hat or by the greedy draw of old. It writes nothing, and no seat
                      is ever filled by the other two

            reserve   advises whom to ask first to take part when seats become free and are drawn
                      for: those with whom the panel stays nearest to its quotas, whoever leaves.
                      It fills no seat; only a further draw does

            commit    commits to everybody's values before the lottery's seed is known, and writes
                      quotas.txt and commitments.txt, which can be public and tell nobody's value
            prove     proves from them that one panel meets every quota, and writes quota-fit.txt,
                      which can be public and tells nobody's value
            confirm   says whether commitments and a proof hold; it takes no private file

            invite    draws which addresses get a letter that invites to volunteer, and writes
                      invitation.txt, which can be public, and invited.csv, which is private; with
                      --compare INVITATION instead of --out, draws again and says whether it is the same

            CATEGORIES    a CSV file with the columns category,feature,min,max or
                          feature,value,min,max[,min_flex,max_flex] or category,name,min,max
            RESPONDENTS   a CSV file with a row for everybody who volunteered and a column for each
                          category
            LOTTERY       a lottery.txt
            QUOTAS        a quotas.txt
            COMMITMENTS   a commitments.txt
            PROOF         a quota-fit.txt
            ADDRESSES     a CSV file with a row for every address and a column for its stratum
            STRATA        a CSV file with the columns letters and the stratum's, headed as in ADDRESSES
            NUMBER        of a panel, from 0
            --seats       how many people the panel has
            --id          the column that tells people apart
            --address     the columns, with commas between them, that are the same for everybody of a
                          household; of a household one person at most is drawn
            --seed        64 hexadecimal digits that all chance in the lottery follows from
            --kept        a CSV file like RESPONDENTS with a row for everybody who keeps their seat:
                          the draw is for the seats that are left of --seats, and of each value for
                          as many fewer as already sit
            --size        how many people the reserve list has
            --rate        of a hundred people who are drawn, how many leave; 15 if it is not said
            --rate-of     the same for one value of a category, such as age:18-29=25; may be said
                          for several
            --secret      a file of 32 bytes or more that chance made and nobody else has; whoever has
                          it and the two tables makes the same commitments
            --panels      how many panels the lottery has; 1000 if it is not said
            --objective   leximin (if it is not said), maximin, nash or goldilocks
            --out         a folder to write to; nothing that is there is written over
            --help        this page

            It ends with 0 if all is well, with 1 if no panel can be drawn or a lottery is not what it
            should be, and with 2 if it could not do what was asked.\
            """;

    private Draw() {}

    /// Runs a command; see `--help`.
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out::println));
    }

    /// What the command line does, with its sentences going to `lines`; the exit code.
    static int run(List<String> arguments, Consumer<String> lines) {
        if (arguments.contains("--help")) {
            lines.accept(HELP);
            return DONE;
        }
        try {
            Options options = Options.parse(arguments);
            return switch (options.command()) {
                case CHECK -> new Check(options, lines).run();
                case LOTTERY -> new Lotteries(options, lines).make();
                case AUDIT -> new Lotteries(options, lines).audit();
                case PICK -> new Picks(options, lines).pick();
                case EXPORT -> new Picks(options, lines).export();
                case COMPARE -> new Comparisons(options, lines).run();
                case RESERVE -> new Picks(options, lines).reserve();
                case COMMIT -> new Fits(options, lines).commit();
                case PROVE -> new Fits(options, lines).prove();
                case CONFIRM -> new Fits(options, lines).confirm();
                case INVITE -> new Invitations(options, lines).run();
            };
        } catch (Refused refused) {
            lines.accept(refused.sentence());
            lines.accept(Words.of("draw.help"));
            return REFUSED;
        }
    }
}
