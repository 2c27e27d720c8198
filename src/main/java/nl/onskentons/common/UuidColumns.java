package nl.onskentons.common;

import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.jdbc.spi.JdbcServices;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.UUIDJdbcType;
import org.hibernate.type.descriptor.sql.internal.DdlTypeImpl;

/**
 * Tells Hibernate that a UUID is a {@code uuid} on HSQLDB too; left alone it expects {@code binary(16)} there and refuses
 * the schema that serves both databases.
 */
public final class UuidColumns implements TypeContributor {

    @Override
    public void contribute(TypeContributions contributions, ServiceRegistry services) {
        contributions.contributeJdbcType(UUIDJdbcType.INSTANCE);
        Dialect dialect = services.requireService(JdbcServices.class).getDialect();
        contributions
                .getTypeConfiguration()
                .getDdlTypeRegistry()
                .addDescriptor(new DdlTypeImpl(SqlTypes.UUID, "uuid", dialect));
    }
}
