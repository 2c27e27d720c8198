package nl.onskentons.common;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.tool.schema.Action;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Numbers and addresses in a database, in fields that say nothing about conversion. */
class StoredValuesTest {

    private static EntityManagerFactory database;

    @BeforeAll
    static void open() {
        database = new HibernatePersistenceConfiguration("values")
                .managedClasses(Card.class, PhoneNumberConverter.class, EmailAddressConverter.class)
                .jdbcUrl("jdbc:hsqldb:mem:values")
                .jdbcCredentials("SA", "")
                .schemaToolingAction(Action.CREATE_DROP)
                .createEntityManagerFactory();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void comeBackAsTheyWereStored() {
        PhoneNumber number = PhoneNumber.parse("0900-8844");
        EmailAddress address = EmailAddress.parse("Balie@voorbeeld.test");
        database.runInTransaction(session -> session.persist(new Card(1, number, address)));

        Card card = database.callInTransaction(session -> session.find(Card.class, 1));

        assertThat(card.number).isEqualTo(number);
        assertThat(card.address).isEqualTo(address);
    }

    @Test
    void canBeAskedForInAQuery() {
        PhoneNumber number = PhoneNumber.parse("06 00 00 00 01");
        database.runInTransaction(session -> session.persist(new Card(2, number, null)));

        List<Integer> found = database.callInTransaction(session -> session.createQuery(
                        "select c.id from Card c where c.number = :number and c.address is null", Integer.class)
                .setParameter("number", number)
                .getResultList());

        assertThat(found).containsExactly(2);
    }

    @Entity(name = "Card")
    static class Card {

        @Id
        int id;

        PhoneNumber number;

        @Nullable
        EmailAddress address;

        protected Card() {}

        Card(int id, PhoneNumber number, @Nullable EmailAddress address) {
            this.id = id;
            this.number = number;
            this.address = address;
        }
    }
}
