package kaijidesk.store.types;

import java.sql.SQLException;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.Converters;
import org.jooq.impl.AbstractBinding;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Binds bytes as bytes. jOOQ binds them as a large object for H2, which writes that to the file
 * first, then the row with it, and deletes the object: a stored letter made the file grow by five
 * times its bytes.
 */
public final class PlainBytes extends AbstractBinding<byte[], byte[]> {
    private static final long serialVersionUID = 1L;

    @Override
    public Converter<byte[], byte[]> converter() {
        return Converters.identity(byte[].class);
    }

    @Override
    protected void sqlInline(BindingSQLContext<byte[]> context) {
        context.render().visit(DSL.inline(context.value(), SQLDataType.BLOB));
    }

    /** The type is said, for where nothing else does: in a row that may be there already. */
    @Override
    protected void sqlBind(BindingSQLContext<byte[]> context) {
        context.render().sql("cast(").sql(context.variable()).sql(" as bytea)");
    }

    @Override
    public void set(BindingSetStatementContext<byte[]> context) throws SQLException {
        context.statement().setBytes(context.index(), context.value());
    }

    @Override
    public void get(BindingGetResultSetContext<byte[]> context) throws SQLException {
        context.value(context.resultSet().getBytes(context.index()));
    }
}
