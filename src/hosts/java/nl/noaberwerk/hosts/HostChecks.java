package nl.noaberwerk.hosts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.noaberwerk.platform.Refused;

/** What the fields of a host employer and of its contracts must be. */
final class HostChecks {

    static final int NAME = 120;
    static final int NUMBER = 40;
    static final int REASON = 200;
    static final int FUNCTION = 60;
    static final int JUSTIFICATION = 1000;

    private static final int OFFICIAL = 160;
    private static final int CITY = 60;
    private static final int PERSON = 80;
    private static final int PHONE = 30;
    private static final int MOST_NOTICE = 52;
    private static final BigDecimal MOST = new BigDecimal("1000000");
    private static final Pattern KVK = Pattern.compile("[0-9]{8}");
    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3} ?[A-Za-z]{2}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,60}@[^@\\s]{1,55}\\.[^@\\s.]{2,20}");

    private HostChecks() {}

    /** @param field ends the key of the message that names it @throws Refused when it is empty or too long */
    static String required(String field, String given, int longest) {
        String text = optional(field, given, longest);
        if (text == null) {
            throw Refused.badRequest("hosts.field." + field, longest);
        }
        return text;
    }

    /** Null when nothing was written. */
    static String optional(String field, String given, int longest) {
        String text = given == null ? "" : given.strip();
        if (text.length() > longest) {
            throw Refused.badRequest("hosts.field." + field, longest);
        }
        return text.isEmpty() ? null : text;
    }

    static LocalDate required(String field, LocalDate given) {
        if (given == null) {
            throw Refused.badRequest("hosts.field." + field);
        }
        return given;
    }

    static HostCard card(HostCard asked) {
        String postcode = fitting("postcode", asked.postcode(), POSTCODE);
        return new HostCard(
                optional("official-name", asked.officialName(), OFFICIAL),
                fitting("kvk", asked.kvk(), KVK),
                optional("street", asked.street(), NAME),
                postcode,
                optional("city", asked.city(), CITY));
    }

    static HostContact.Reach reach(HostContact.Reach asked) {
        return new HostContact.Reach(
                required("contact", asked.name(), PERSON),
                optional("position", asked.position(), PERSON),
                fitting("email", asked.email(), EMAIL),
                optional("phone", asked.phone(), PHONE));
    }

    static Set<String> kinds(Collection<String> asked, Set<String> known) {
        Set<String> kinds = new TreeSet<>(asked == null ? Set.of() : asked);
        if (!known.containsAll(kinds)) {
            throw Refused.badRequest("hosts.field.werksoort");
        }
        return kinds;
    }

    static ContractTerms terms(ContractTerms asked) {
        if (asked.basis() == null || asked.inSickness() == null || asked.inLeave() == null) {
            throw Refused.badRequest("hosts.field.terms");
        }
        NoticeTerm notice = asked.notice();
        if (notice == null || notice.unit() == null || notice.number() < 0 || notice.number() > MOST_NOTICE) {
            throw Refused.badRequest("hosts.field.notice", MOST_NOTICE);
        }
        return new ContractTerms(
                asked.basis(),
                asked.inSickness(),
                asked.inLeave(),
                required("justification", asked.justification(), JUSTIFICATION),
                notice);
    }

    /** With two decimals. */
    static BigDecimal amount(BigDecimal given) {
        if (given == null || given.signum() < 0 || given.scale() > 2 || given.compareTo(MOST) > 0) {
            throw Refused.badRequest("hosts.field.amount");
        }
        return given.setScale(2);
    }

    private static String fitting(String field, String given, Pattern pattern) {
        String text = optional(field, given, NAME);
        if (text != null && !pattern.matcher(text).matches()) {
            throw Refused.badRequest("hosts.field." + field);
        }
        return text;
    }
}
