package nl.noaberwerk.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hibernate.Session;

/**
 * Tells for many employments at once who lacks a paper.
 *
 * <p>It checks no role: a salary run that goes on after a crash has no caller. The services that use it do.
 */
@ApplicationScoped
public class MissingDocuments {

    // who somebody is, is established once per employer; every other paper is of the employment itself
    private static final String WITHOUT = """
            select e.id from employment e
            where e.id = any (?)
              and not exists (select 1 from document d join employment o on o.id = d.employment_id
                  where o.person_id = e.person_id and o.employer_id = e.employer_id
                    and (o.id = e.id or d.kind = ?) and d.kind = ? and d.valid_from <= ?
                    and not exists (select 1 from document_event w
                        where w.document_id = d.id and w.act = 'WITHDRAWN'))
              and not (? and exists (select 1 from identity_check c join employment o on o.id = c.employment_id
                  where o.person_id = e.person_id and o.employer_id = e.employer_id and c.checked_on <= ?
                    and not exists (select 1 from identity_check_withdrawal w where w.identity_check_id = c.id)))
            order by e.id
            """;

    @PersistenceContext
    private EntityManager database;

    /** As {@link Documents#employmentsWithout}. */
    public Set<Long> employmentsWithout(String kind, Collection<Long> employmentIds, LocalDate day) {
        return database.unwrap(Session.class).doReturningWork(connection -> read(connection, kind, employmentIds, day));
    }

    static Set<Long> read(Connection connection, String kind, Collection<Long> ids, LocalDate day) throws SQLException {
        Set<Long> without = new LinkedHashSet<>();
        try (PreparedStatement query = connection.prepareStatement(WITHOUT)) {
            query.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            query.setString(2, DocumentRule.IDENTITY);
            query.setString(3, kind);
            query.setObject(4, day);
            query.setBoolean(5, DocumentRule.IDENTITY.equals(kind));
            query.setObject(6, day);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    without.add(row.getLong(1));
                }
            }
        }
        return without;
    }
}
